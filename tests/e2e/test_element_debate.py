"""A debate in Element: a thread that officials answer in, told of and closed by the bot."""

from __future__ import annotations

from tests.e2e.later import LaterStage, id_in

OPEN = '!debate abrir "Formación docente"\n¿Qué apoyos necesitan las escuelas rurales?'


async def test_a_debate_is_a_thread_from_its_question_to_its_summary(later: LaterStage) -> None:
    carla, ana, diego, room = later.coordinator, later.ana, later.diego, later.mesa.room
    opening = await later.ask(ana, room, OPEN)
    root, debate = opening.event_id, id_in(opening, "DEB")
    assert (opening.thread, opening.msgtype, opening.mentions) == (None, "m.text", ())
    assert opening.body.startswith(f"💬 Debate {debate}: Formación docente")
    assert "> ¿Qué apoyos necesitan las escuelas rurales?" in opening.body

    # Two officials answer in its thread, where Element keeps them for everybody.
    first = await ana.write_in_thread(room, root, "Tutorías entre escuelas")
    second = await diego.write_in_thread(room, root, "Materiales en lengua materna", to=first)
    for person in (carla, ana, diego):
        assert await person.thread(room, root, replies=2) == [first, second]
        assert {
            (seen.shield, seen.failed)
            for seen in await person.read(room)
            if root in (seen.event_id, seen.thread)
        } == {("NONE", None)}
    await later.handled(first, second)

    # In the thread itself the digest needs no number.
    asked = await diego.write_in_thread(room, root, "!debate resumen")
    digest = await diego.wait_for(
        room, lambda seen: (seen.sender, seen.thread) == (later.bot, root) and not seen.failed
    )
    assert f"Debate {debate}: Formación docente" in digest.body
    assert "Hay 2 mensajes de 2 personas" in digest.body
    assert "- Chile: 1 persona" in digest.body
    assert "- Perú: 1 persona" in digest.body
    told = [first, second, asked, digest.event_id]
    assert await carla.thread(room, root, replies=4) == told

    # The summary is told in the thread, and where newcomers read; the first post says it too.
    closing = await carla.write_in_thread(
        room, root, "!debate cerrar\nLas partes priorizan las tutorías.\nPerú comparte la guía."
    )
    news = await diego.wait_for(
        room, lambda seen: f"Se cerró el Debate {debate}" in seen.body and seen.thread is None
    )
    in_thread = await diego.wait_for(
        room, lambda seen: f"Debate {debate} cerrado" in seen.body and seen.thread == root
    )
    shown = await diego.wait_for(room, lambda seen: seen.event_id == root and seen.edits == 1)
    for seen in (news, in_thread, shown):
        assert "> Las partes priorizan las tutorías.\n" in seen.body
        assert "> Perú comparte la guía." in seen.body
        assert carla.user in seen.body
        assert seen.shield == "NONE"
    assert (news.msgtype, news.reply_to) == ("m.text", None)
    assert "> ¿Qué apoyos necesitan las escuelas rurales?" in shown.body
    assert "Debate cerrado por" in shown.body
    told += [closing, in_thread.event_id]
    for person in (ana, diego):
        assert await person.thread(room, root, replies=6) == told
    # It stays open to whoever has something to add.
    told.append(await ana.write_in_thread(room, root, "Gracias a todas las partes"))
    assert await diego.thread(room, root, replies=7) == told
    refused = await later.ask(carla, room, f"!debate cerrar {debate} texto=Listo")
    assert f"El Debate {debate} ya está cerrado" in refused.body
