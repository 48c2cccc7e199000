"""What sides undertake: the words that announce it, its content, who undertakes it, by when and at which talks."""
