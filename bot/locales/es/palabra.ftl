

# Quién pide la palabra y quién la tiene.
help-palabra-ver = Muestra quién tiene la palabra y quiénes la piden.
    .brief = Quién tiene la palabra y quiénes la piden.
    .example = !palabra ver
help-palabra-pedir = Pide la palabra en la reunión en curso, como tocar ✋.
    .example = !palabra pedir
help-palabra-quitar = Retira su pedido de palabra.
    .example = !palabra quitar
help-palabra-dar = Da la palabra a quien sigue en la lista, o a la persona que usted diga.
    .example = !palabra dar
palabra-how = Para pedir la palabra, toque ✋ en este mensaje o en el del punto.
palabra-asked = Anotado: usted es el número { $place } para hablar. Para retirar su pedido, escriba `!palabra quitar`.
palabra-withdrawn = Listo: ya no pide la palabra.
palabra-given = ✋ Tiene la palabra **{ $user }**.
palabra-next = { $count ->
        [one] Después: { $users }.
       *[other] Después, en orden: { $users }.
    }
palabra-speaks = Tiene la palabra { $user }.
palabra-waiting = { $count ->
        [one] ✋ Pide la palabra: { $users }.
       *[other] ✋ Piden la palabra, en orden: { $users }.
    }
palabra-waiting-more = { $count ->
        [one] Y otra persona más.
       *[other] Y otras { $count } personas.
    }
palabra-nobody = Nadie pide la palabra. Para pedirla, toque ✋ en el mensaje del punto o escriba `!palabra pedir`.
palabra-nobody-waits = Nadie pide la palabra por ahora.
palabra-none-of = Nadie de «{ $given }» pide la palabra. Dela a una persona por su nombre, por ejemplo `!palabra dar @ana:hs`.
palabra-not-waiting = Usted no está en la lista de quienes piden la palabra.
palabra-queue-full = Ya hay { $count } personas que piden la palabra. Espere a que hablen algunas.
palabra-no-meeting = La Mesa { $mesa } no tiene una reunión en curso. La palabra se pide cuando la reunión está abierta.
