# Chats for two, and notices in the clear.
privado-not-encrypted = To protect what is said, I only answer in encrypted chats. Please open a new chat with me from your app and write to me there.
privado-unreadable = I could not read your message: the key to open it did not arrive. Please send it again.
privado-notices-name = Notices from Mesas
privado-keyless = There are messages that we cannot deliver to you yet: none of your devices is verified. To receive them, follow these steps in Element:
privado-keyless-open = Open **Settings**, then **Sessions** or **Encryption**.
privado-keyless-verify = Choose **Verify this device** and confirm with another device of yours or with your recovery key. If it is the first time, choose **Set up recovery**.
privado-keyless-return = Go back to the room. New messages will appear there.
privado-unheard = I could not read what you wrote to me, because none of your devices is verified. So that we can talk, follow these steps in Element:
privado-unheard-return = Go back to our chat and write it again.
privado-changed = Your account now uses other keys, and the new messages of the mesas wait until coordination has checked with you that the change is yours. If nobody calls you soon, get in touch with coordination.
privado-keyless-contact = If you need help: { $contact }
privado-not-reached = I could not open a private chat with { $user } (the server answered { $code }). There was a notice for them that they did not get; please reach them.
