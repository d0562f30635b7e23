# Woorden op en bij het netwerk.

canvas-name = Netwerk, { $people ->
    [one] 1 mens
   *[other] { $people } mensen
}, { $ties ->
    [one] 1 lijntje
   *[other] { $ties } lijntjes
}
canvas-empty = Er is niemand om te tekenen.
canvas-legend = Legenda
canvas-line-mutual = { $from } en { $to } noemen elkaar
canvas-line-one-way = { $from } noemt { $to }
canvas-bundle = { $from } en { $to }: { $pairs } van { $possible } tweetallen in contact
canvas-bundle-withheld = { $from } en { $to }: te weinig ingevuld om te tonen
canvas-name-groups = Groepsbeeld, { $groups ->
    [one] 1 groep
   *[other] { $groups } groepen
}
canvas-bundle-known = { $from } en { $to }: minstens { $pairs } van { $possible } tweetallen in contact
