"""Modules of the official package that programs import from, with the same names from here."""
