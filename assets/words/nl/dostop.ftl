### Elke Nederlandse zin die dostop toont, afdrukt of zegt. Kort, warm, eenvoudig (B1), zonder verwijt.

language-name = Nederlands
