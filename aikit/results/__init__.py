"""What calls return. Each result reads through to the generated model of the body."""
