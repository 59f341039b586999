help-ayuda = Shows what you can do here, or explains one topic.
    .example = !help agenda
ayuda-intro = This is what you can do here. Copy a line and change what you need.
ayuda-nothing = There is no help on “{ $given }” for you here.
ayuda-contact = If something does not work, please write to { $contact }.
