"""The folder a backup is put together in."""

from pathlib import Path

import pytest

from bot.backup.work import work_in


def test_what_a_killed_backup_left_is_removed_and_what_another_works_in_is_not(
    tmp_path: Path,
) -> None:
    left = tmp_path / ".mesas-backup-killed"
    left.mkdir()
    (left / "database").write_text("rows")
    (tmp_path / "monday.tar").write_text("kept")
    with work_in(tmp_path) as one:
        assert not left.exists()
        (one / "database").write_text("rows")
        with work_in(tmp_path) as another:
            assert (one / "database").exists()
            assert another.stat().st_mode & 0o777 == 0o700
    assert [each.name for each in tmp_path.iterdir()] == ["monday.tar"]


def test_what_cannot_be_looked_into_keeps_no_backup_from_being_made(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / ".mesas-backup-link").symlink_to(elsewhere)
    with work_in(tmp_path) as work:
        assert work.is_dir()
    assert elsewhere.is_dir()


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), work_in(tmp_path / "nowhere"):
        pass
