"""The command framework: reading, deciding who may, answering."""
