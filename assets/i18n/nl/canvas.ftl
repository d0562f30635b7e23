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
