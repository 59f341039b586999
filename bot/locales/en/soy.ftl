# Whoever was sent a code tells it.
help-soy = Recognises your account by the code you were sent, and invites you to your mesa. Write it in the private chat with me.
    .example = !soy 4F7K-92QX-7M3D-K8TB
soy-done = { $count ->
        [one] Thank you. Your account { $user } is now on the list of the mesa { $names }. I am sending you the invitation: accept it in Element to enter.
       *[other] Thank you. Your account { $user } is now on the lists of these mesas: { $names }. I am sending you the invitations: accept them in Element to enter.
    }
soy-not-a-code = “{ $given }” is not a code. Write its four parts as they came, for example `4F7K-92QX-7M3D-K8TB`. If you cannot find it, write to { $contact }
soy-wrong = That is not one of the codes I sent. Copy it again from the latest message. If it still does not work, write to { $contact }
soy-expired = { $way ->
        [mail] That code has expired. I have just sent another one to the same mail address: open it and tell me the new code here.
        [focal] That code has expired. I have just sent another one to your team's focal point: ask them for it and tell me here.
       *[moderator] That code has expired. I have just sent another one to the mesa's moderators, who will pass it on to you. If it does not reach you, write to { $contact }
    }
soy-expired-renewed = That code has expired, and I have already sent another one the same way. Look for the latest message and tell me that code here. If you cannot find it, write to { $contact }
soy-revoked = That code was replaced by another one. Look for the latest message and tell me that code here. If you cannot find it, write to { $contact }
soy-used = That code has been used already. If that was not you, tell { $contact }
soy-used-by-you = You have used that code already and your account is recognised. Look for the mesa's invitation in Element. If you cannot find it, write to { $contact }
soy-not-listed = The person this code was for is not waiting to enter any mesa: they have another account by now, or left the list. If you should be there, write to { $contact }
soy-other-server = Mesas take accounts of { $server }. Log in to Element with your account of { $server } and tell me the code from there. If you have none, write to { $contact }
soy-too-many = There were too many wrong codes. Wait an hour and try the latest code again, or write to { $contact }
soy-only-in-private = A code is for you alone, and here other people read it: delete your message. Then open a private chat with me and write it there.
