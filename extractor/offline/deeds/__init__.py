"""What sides do besides talking: transfers of goods, signatures, launches, awards."""
