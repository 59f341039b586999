# Who is at the mesa.
help-quien = Shows who is in the room, by party: name, post and role. With the name of a party or a person, only that.
    .menu = Who is at the mesa.
    .example = !who Chile
quien-party = { $count ->
        [0] **{ $party }**: nobody in the room for now.
        [one] **{ $party }**: one person in the room.
       *[other] **{ $party }**: { $count } people in the room.
    }
quien-person = { $seat ->
        [focal_point] { $person } (focal point)
        [substitute] { $person } (substitute)
       *[participant] { $person }
    }
quien-person-post = { $seat ->
        [focal_point] { $person }, { $post } (focal point)
        [substitute] { $person }, { $post } (substitute)
       *[participant] { $person }, { $post }
    }
quien-away = { $count ->
        [one] One more person on the list is not in the room.
       *[other] { $count } more people on the list are not in the room.
    }
quien-moderators = Moderation: { $users }.
quien-coordinators = Coordination: { $users }.
quien-nobody = I do not find “{ $given }” among the parties or the people of the mesa. With `!who` you see them all.
