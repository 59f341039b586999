"""The steps. A step that was ever released is not edited again."""
