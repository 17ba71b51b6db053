# SPDX-License-Identifier: Apache-2.0
"""The small words of each language: they tell which language it is, and nothing else.

In the form in which words are compared: folded, composed. Written down for this program.
"""

STOP_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": (
            "a about above after again against all also am an and any are as at be because been"
            " before being below between both but by can could did do does doing down during each"
            " few for from further had has have having he her here hers herself him himself his"
            " how i if in into is it its itself just me more most my myself no nor not now of off"
            " on once only or other our ours out over own same she should so some such than that"
            " the their theirs them then there these they this those through to too under until up"
            " very was we were what when where which while who whom why will with would you your"
            " yours"
        ),
        "de": (
            "aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim"
            " bin bis bist da damit dann das dass dein deine dem den denn der des dessen die dies"
            " diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer"
            " eines er es etwas euch euer für gegen gibt hab habe haben hat hatte hatten hier"
            " hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist jede jedem jeden"
            " jeder jedes kann kein keine keinem keinen keiner können könnte man mehr mein meine"
            " mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen"
            " seiner seit sich sie sind so solche soll sollte sondern sonst über um und uns unser"
            " unsere unter viel viele vom von vor während wann war waren warum was weil welche"
            " welchem welchen welcher welches wenn wer werde werden wem wen wie wieder wieviel"
            " wieviele will wird wo wurde wurden wollen zu zum zur zwar zwischen dieselbe derselbe"
        ),
        "fr": (
            "à au aux avec ayant c ce ceci cela celle celles celui ces cet cette ceux chaque ci"
            " combien comme comment d dans de depuis des donc dont du elle elles en entre est et"
            " étaient était étant été être eu eux fait fut il ils j je jusqu l la laquelle le"
            " lequel les lesquels leur leurs lors lorsque lui m ma mais me même mes moi mon n ne"
            " ni nos notre nous on ont ou où par parce pas pendant peut plus pour pourquoi qu"
            " quand que quel quelle quelles quels qui quoi s sa sans se sera ses si son sont sous"
            " sur t ta te tes toi ton tous tout toute toutes tu un une vers vos votre vous y a ai"
            " as avait avaient"
        ),
        "es": (
            "a al algo algunos ante antes aquel aquella como con contra cual cuál cuales cuáles"
            " cuando cuándo cuanto cuánto cuántos cuántas de del desde donde dónde durante e el él"
            " ella ellas ellos en entre era eran es esa ese eso esta está están estas este esto"
            " estos fue fueron ha había habían han hasta hay la las le les lo los más me mi mis"
            " mucho muy nada ni no nos nosotros nuestra nuestro o os otra otro para pero poco por"
            " porque qué que quien quién quienes quiénes se ser si sí sido sin sobre son su sus"
            " también tan tanto te tiene tienen todo todos tu tú un una uno unos y ya yo"
        ),
        "it": (
            "a ad agli ai al alla alle allo anche avere c che chi ci ciò come con contro cosa cui"
            " da dagli dai dal dalla dalle dallo dei degli del della delle dello di dove e è ed era"
            " erano essere fra fu furono gli ha hanno i il in io l la le lei li lo loro lui ma me"
            " mentre mi mia mio ne negli nei nel nella nelle nello noi non nostro o ogni per perché"
            " però più poi qual quale quali quando quanta quante quanti quanto quella quelle quelli"
            " quello questa queste questi questo se sei si sia siamo sono sta stata stato su sua"
            " sue sugli sui sul sulla sulle sullo suo suoi tra tu tutti tutto un una uno vi voi"
        ),
        "pt": (
            "a ao aos aquela aquele aquilo as às até cada com como da das de dela dele deles depois"
            " do dos e é ela elas ele eles em entre era eram essa esse esta está estão este estes"
            " eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito na não nas nem no"
            " nos nós nossa nosso num numa o onde os ou para pela pelas pelo pelos por porque"
            " quais qual quando quanto quantos quantas que quem se sem ser seu seus só sua suas"
            " também te tem têm tinha toda todas todo todos tu um uma umas uns você vocês"
        ),
        "nl": (
            "aan al alle als andere bij daar dan dat de deze die dit doch doen door dus een eens en"
            " er ge geen geweest haar had heb hebben heeft hem het hier hij hoe hoeveel hun iemand"
            " iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet"
            " niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw"
            " van veel voor waar waarom wanneer want waren was wat we wel welk welke werd wezen wie"
            " wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou"
        ),
        "sv": (
            "alla allt än att av blev bli blir de dem den denna deras dess dessa det detta dig din"
            " dina dit ditt du där efter ej eller en er ett från för ha hade han hans har henne"
            " hennes hon honom hos hur här i icke ingen inom inte jag ju kan kunde man med mellan"
            " men mig min mina mitt mot mycket ni nu någon något några när och om oss på samma"
            " sedan sig sin sina sitt själv skulle som så sådan till under upp ut utan vad var"
            " varför vara varit vem vi vid vilken vilka vilket är över"
        ),
        "da": (
            "af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din"
            " disse dog du efter eller en end er et for fra ham han hans har havde hende hendes her"
            " hos hun hvad hvem hvilken hvilke hvis hvor hvordan hvorfor hvornår i ikke ind jeg jer"
            " jo kunne man mange med meget men mig min mine mit mod når ned noget nogle nu og også"
            " om op os over på samt selv sig sin sine skal skulle som sådan thi til ud under var"
            " være været vi vil ville vor"
        ),
        "no": (
            "alle at av ble blei bli blir da de deg dei deim deira dem den denne der dere deres det"
            " dette di din disse ditt du eg ein eit eller en enn er et etter for fordi fra før ha"
            " hadde han hans har hennes her hun hva hvem hver hvilke hvilken hvis hvor hvordan"
            " hvorfor i ikke ikkje inn ja jeg kan kunne man mange med meg meget mellom men mer min"
            " mot mye noe noen nå når og også om opp oss over på samme seg selv sin sine skal"
            " skulle slik så som til ut uten var være vært vi vil ville"
        ),
        "fi": (
            "ei eivät emme en että he hän häneen hänen ja joka jossa jos jotka kanssa keiden ketkä"
            " koska kuin kuinka kuka kun kuten me mikä miksi millä milloin minä missä mitä mitkä"
            " monta mukaan mutta myös ne niiden niin nyt ole oli olivat olla on ovat poikki se sekä"
            " sen siellä siinä sitä sinä tai tämä tässä tätä te tuo vaan vai vaikka voi yli"
        ),
        "hu": (
            "a ahogy aki akik ami amely amelyek amit az azok azt azzal be csak de e egy egyik el és"
            " ez ezek ezt fel ha hány hogy hogyan hol is itt ki kell kik le lehet lesz meg melyik"
            " mert mi miért mikor milyen mint mit nagy nem ő ők s sem semmi és szerint után vagy"
            " van vannak volt voltak"
        ),
        "ro": (
            "a acea aceasta această aceea acest aceste acestui ai al ale am ar are arfi au avea"
            " că cât câte câți când care ce cea cei cel cele cine cu cum da dar de deși din dintre"
            " după ea ei el ele era este eu fi fie fost i iar în într își la lui mai mult ne nu"
            " o pe pentru prin sa să sau se și sunt unde un una unei unor unui va vor"
        ),
        "tr": (
            "acaba ama ancak bana bazı ben bir biri biz bu bunlar bunu da daha de değil diye en"
            " gibi göre hangi hem hepsi her hiç için ile ise kaç kadar ki kim kime mı mi mu mü"
            " nasıl ne neden nerede nereye niçin niye o olan olarak olduğu oldu olup onlar onu"
            " sonra sen siz şey şu tarafından tüm ve veya ya yani"
        ),
        "pl": (
            "aby ale ani bardzo bez był była było były być co czy dla do gdy gdzie go i ich ile im"
            " jak jaka jaki jakie jako jego jej jest jeszcze jeśli już każdy kiedy kto która które"
            " którego której który którzy lub ma mają mi może na nad nie nich o od oraz po pod"
            " ponieważ przed przez przy się są ta tak także tam te tego tej ten to tych tylko tym"
            " u w we więc z za ze że"
        ),
        "cs": (
            "a aby ale ani asi až bez bude by byl byla bylo byly být co či do ho i jak jaká jaké"
            " jaký jako je jeho jejich jen jsem jsou k kde kdo kdy která které který kteří ke kolik"
            " má mezi na nad nebo není o od po pod podle pro proč protože před při s se si své tak"
            " také tato ten to tomto u v ve více však z za ze že"
        ),
        "ru": (
            "а без был была были было быть в вам вас весь во вот все всё всего вы где да для до его"
            " ее её если есть еще ещё же за и из или им их к как какая какие какое какой какую ко"
            " когда кого который которая которые которых кто ли либо между меня мне много может мы"
            " на над нас не него нее неё нет ни них но ну о об однако он она они оно от перед по"
            " под после почему при про с сколько со так также такой там те тем то того тоже той"
            " только том ты у уже хотя чего чей чем что чтобы эта эти это этого этой этом этот я"
            " чему каким каких кем"
        ),
        "ar": (
            "أن أو أي أين أنها إلى إن الذي التي الذين اللذان بعد بن به بها بين تكون تلك ثم حتى حيث"
            " خلال ذلك سوف على عن عند غير في فيه فيها قبل قد كان كانت كل كم كما كيف لا لقد لكن لم"
            " لماذا له لها ما ماذا متى مع من منذ منها هذا هذه هل هم هناك هو هي و وقد وهو وهي يكون"
        ),
        "hi": (
            "अपना अपनी अपने आदि आप इस इसका इसकी इसके इसने इसमें इसे उन उनका उनकी उनके उस उसका उसकी उसके"
            " उसने उसे एक एवं ऐसे और कई कब कर करता करते करना करने कहाँ कहा का किया किस किसके किसने किसी"
            " कितना कितनी कितने की कुछ के को कोई कौन कौनसा क्या क्यों गई गए गया जब जहाँ जा जाता जाती जाते"
            " जैसे जो तक तथा तब तो था थी थे दिया द्वारा न नहीं ने पर बाद भी में यदि यह यहाँ या ये रहा रही रहे"
            " लिए लेकिन वह वहाँ वाले वे सकता सकते सबसे साथ से ही हुआ हुई हुए है हैं हो होता होती होते होने"
        ),
    }.items()
}
