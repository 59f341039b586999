"""Secrets in addresses."""

from bot.domain.tokens import hash_of, make_token


def test_a_secret_ends_where_whoever_finds_links_in_a_text_sees_it_end() -> None:
    made = [make_token() for _ in range(500)]
    assert len(set(made)) == 500
    assert all(len(each) == 32 and each.isascii() and each.isalnum() for each in made)


def test_what_is_kept_of_a_secret_does_not_give_it() -> None:
    token = make_token()
    assert hash_of(token) == hash_of(token)
    assert token not in hash_of(token)
