# What is chosen in the picture, and how it is drawn.
focus-around = { $person } en iedereen binnen twee stappen
focus-path = Van { $from } naar { $to }: { $steps ->
    [0] dezelfde
    [one] rechtstreeks
   *[other] { $steps } stappen
}
focus-no-path = Tussen { $from } en { $to } loopt geen weg van lijntjes
ring-values = { $least } tot en met { $most }
ring-unknown = niet bekend
legend-no-category = niet bekend ({ $count })
field-response = { $group } · { $answered }/{ $asked }
legend-not-asked = niet gevraagd, wel genoemd
legend-rings = kringen: { $what }, het meest in het midden
legend-response = achter een groep: hoeveel er invulden
person-sentence-named = Wordt door { $named ->
    [0] niemand
    [one] 1 collega
   *[other] { $named } collega’s
} genoemd.
focus-path-known = Langs bekende lijntjes van { $from } naar { $to }: { $steps ->
    [0] dezelfde
    [one] rechtstreeks
   *[other] { $steps } stappen
}
focus-no-path-known = Geen weg langs bekende lijntjes tussen { $from } en { $to }; er ontbreken antwoorden
