"""What calls return: results whose attributes are the fields of the response body."""
