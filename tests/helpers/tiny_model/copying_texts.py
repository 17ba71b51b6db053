# SPDX-License-Identifier: Apache-2.0
"""Texts to be quoted. Training sees their tokens in any order, never the texts themselves."""

TEXTS = (
    "The old house stands at the end of the road, where the garden meets the river. In the"
    " morning the children walk down to the water and look for small stones. In the evening they"
    " bring the stones back to the house, wash them in the kitchen, and put the best of them on"
    " the table near the window.",
    "My sister keeps bees behind the school. Every spring she opens the wooden boxes, looks at"
    " the honey, and writes the number of each box in a small green book. Last year the book was"
    " lost in the rain, so this year she keeps the book in the kitchen and writes the numbers"
    " twice.",
    "A train leaves the city at nine in the morning and comes back at six in the evening. Between"
    " the two it stops at five small towns. People who work in the city take the train at nine;"
    " people who live in the towns wait for the train at six, and read the paper while they wait.",
    "To bake bread you need flour, water, salt and time. Mix the flour with the water, wait an"
    " hour, then add the salt. Fold the dough, wait another hour, and fold it again. Put the dough"
    " in a warm place for the night. In the morning bake the bread until it is brown on every"
    " side.",
    "The museum has three floors. On the first floor there are old maps, on the second floor"
    " there are ships made of wood, and on the third floor there is a large clock from the"
    " harbour. The clock has not moved for ninety years, but every week someone comes to clean the"
    " clock and to open the window.",
    "Our library opens at ten and closes at eight. You may take six books home and keep each book"
    " for four weeks. If someone else waits for a book, bring it back in two weeks. Please write"
    " your name on the card, not in the book, and do not read the books in the bath.",
    "In winter the lake is white and quiet. The boats lie on the grass with their names turned to"
    " the wind, and the birds go south. Only one fisherman walks out on the ice each day. He cuts"
    " a hole in the ice, waits for an hour, and walks home with two small fish and a cold nose.",
    "The new teacher asked the class to draw a map of the town from memory. Some drew the river"
    " first, some drew the road to the school, and one boy drew only the kitchen of his house. The"
    " teacher put all the maps on the wall and said that together they made a very good town.",
    "Please water the plants while I am away. The tall plant near the door needs a cup of water"
    " every day, the small plants on the table need a cup of water every week, and the plant in"
    " the kitchen needs nothing at all. If the leaves turn brown, move the plant away from the"
    " window.",
    "A good knife lasts for thirty years if you keep it clean and dry. Wash the knife by hand,"
    " dry it at once, and never leave it in the water. When the knife no longer cuts a tomato,"
    " draw it ten times over a wet stone, turn it, and draw it ten times over the stone again.",
    "The market is open on Monday and on Friday. On Monday you find bread, cheese and honey; on"
    " Friday you find fish, fruit and flowers. Come early, because the best fruit is gone by nine."
    " Bring a bag and small money, and ask the woman with the red hat for the price of the cheese.",
    "My father built the boat in the garden behind the house. It took him four years. When the"
    " boat was ready it was too wide for the gate, so he took down the gate, and then the wall,"
    " and then the tree near the wall. Now the boat is on the lake and the garden is open to the"
    " road.",
    "The band plays in the park every Sunday. First the drums come in, then the bass, then the"
    " two violins, and at the end the singer. When it rains the band plays under the bridge, where"
    " the sound of the drums is so loud that the birds leave the trees on the other side of the"
    " river.",
    "Nobody knows who left the piano at the station. It came in the night, and in the morning a"
    " child was already playing it. Now people who wait for the train play the piano, and people"
    " who hear the piano miss the train. The station has put a clock above it and a chair in front"
    " of it.",
    "The hill behind the town has two paths. The left path is short and steep and goes through"
    " the forest; the right path is long and easy and goes round the forest. Both paths meet at"
    " the stone tower. From the tower you see the lake, the harbour, the railway and the sea.",
    "Write the report in three parts. The first part says what was done, the second part says"
    " what was found, and the third part is for what is still open. Keep each part on one page."
    " Put the numbers in a table, put the table at the end, and do not use words that nobody in"
    " the room would use.",
    "The cat sleeps on the chair in the morning, on the bed in the afternoon and on the stove at"
    " night. When the stove is cold the cat sleeps on the books, and when the books are gone it"
    " sleeps on the letters. The only place where the cat never sleeps is the basket that we made"
    " for the cat.",
    "Before you climb into the boat, look at the sky. If the clouds are high and white, you have"
    " the whole day. If the clouds are low and grey, you have an hour. When birds come back from"
    " the sea before noon, leave the boat on the grass, go home, and read a book by the stove.",
    "The bridge was closed in March and opened again in June. In April the workers took away the"
    " old stones, in May they put in the new ones, and in June they painted the gate green. The"
    " road over the bridge is now wide enough for two buses, and there is a path for people who"
    " walk.",
    "My neighbour has a telescope on the roof. On a clear night he calls us, and we climb up to"
    " see the moon, the rings of a planet, or a star that is really two stars. On a night with"
    " clouds he comes to us, and then we drink tea on the roof and look at the lights of the"
    " harbour.",
)
