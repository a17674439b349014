"""A page that looks like a phone, to train people and to judge texts. Nothing behind it is real."""
