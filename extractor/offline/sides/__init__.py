"""Who acts: countries, organizations and their services, capitals, companies, delegations."""
