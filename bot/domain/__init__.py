"""The rules, pure: frozen facts and functions, without input, output or a clock."""
