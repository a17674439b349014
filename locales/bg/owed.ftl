### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### За екипа: какво се дължи и докога, какво е разрешено на живо или по телефона, дете в риск.

## Какво се дължи

due-safety = оценка на безопасността
due-referral-answer = отговор на организацията
due-stop-receiver = помолете организацията да спре
due-exception-review = втори поглед от ръководител
due-child-duty = дете в риск: обадете се сега
due-child-notify = уведомени всички, които трябва

## Какво е разрешено и какво е оттеглено

act-consent = Какво е разрешено
consent-title = Какво е разрешено: { $name }
consent-what = Всеки отговор на въпрос за разрешение, най-старият първи. Важи най-новият. „Не“ важи веднага, който и да го е чул.
consent-nothing = Още нищо.
consent-unreadable = не се чете: може да е било „не“
consent-said-yes = да
consent-said-no = не
consent-how = Как беше казано?
consent-how-chat = в чата
consent-how-in-person = на живо
consent-how-phone = по телефона
consent-asked-by = попита { $name }
consent-text = текст { $version }
consent-take-back = Човекът оттегли нещо
consent-take-back-what = За това, което са Ви казали по телефона или на живо. Запишете го веднага; не питайте защо.
consent-scope = Какво се оттегля?
consent-scope-all = Всичко: нищо тяхно повече да не се ползва
consent-scope-contact = Да им се пише
consent-scope-sharing = Да се дава каквото и да е на други
consent-take-back-do = Запишете
consent-read-aloud = Прочетете това на човека на неговия език. Не добавяйте и не обещавайте нищо и дайте време. „Не“ също е добре.
consent-themselves = Този случай е сигнал за друг човек. Тук „да“ може да каже само този човек, не подалият сигнала.
consent-language = Език
consent-language-do = Покажи
consent-exactly = Какво точно ще се даде
consent-answer = Какво каза човекът?
consent-answer-yes = Да
consent-answer-no = Не
consent-answer-back = Оттегля своето „да“
consent-signed = Подписвате това със собствения си ключ. Остава в случая с Вашето име.
consent-do = Запишете
done-taken-back = Записано. Нищо повече не се дава. Ако някой има нещо тяхно, помолете го да спре: вижте сроковете.
done-receiver-told = Записано.
event-consent-heard = { $what } ({ $how })
event-referral-stopped = Помолени да не го ползват повече: { $receiver }.
contact-refused = Човекът ни каза, че не иска съобщения. Не се изпраща. Само при риск за живот: отбележете това и кажете защо.
referral-heard = Отговарят ми на живо или по телефона
referral-ask-aloud = Питам ги на живо или по телефона
referral-stop = На { $receiver } е дадено нещо. Обадете се и помолете да не го ползват повече и да го изтрият. После запишете тук с кого и кога сте говорили.
referral-stop-told = Кой беше помолен да спре, как и кога?
referral-stop-do = Уведомени са

## Дете в риск

act-child = Дете в риск?
child-title = Дете в риск? { $name }
child-law = В България и за българско дете в чужбина: ДАЗД, МВР и Националната комисия се уведомяват едновременно, до 24 часа. Който научи, трябва да съобщи веднага.
child-law-elsewhere = В друга държава: нейната закрила на детето, веднага. В Унгария, Полша и България 116 111 помага как.
child-finding = Какво установихте?
child-finding-child-at-risk = Дете е в риск
child-finding-child-not-at-risk = Не е открит риск
child-found-child-at-risk = { $name }: дете е в риск.
child-found-child-not-at-risk = { $name }: не е открит риск.
child-why = Защо?
child-why-hint = Какво Ви кара да мислите така. Не разпитвайте детето, за да сте сигурни.
child-what-then = При риск: ръководителят се вика сега и срокът от 24 часа тече, докато не запишете, че всички са уведомени.
child-do = Запазете
child-undecided = Тук пише дете. В риск ли е детето?
child-undecided-what = Решете възможно най-скоро. Не разпитвайте детето, за да сте сигурни.
child-owed = Дете е в риск. Уведомете всички, които трябва, до { $time }.
child-owed-late = Дете е в риск, а не всички са уведомени навреме. Обадете се сега.
child-owed-do = Запишете, че са уведомени
exception-notice = С това са уведомени всички, които законът сочи за дете в риск (в България: ДАЗД, МВР и Националната комисия)
event-child-at-risk = Дете е в риск.
event-child-not-at-risk = Не е открит риск за дете.
done-child-at-risk = Запазено. Ръководителят е повикан. Обадете се сега, после запишете кой е уведомен.
done-child-not-at-risk = Запазено.

## Езикът на човека

language-not-yours = Доколкото знаем, не говорите този език: { $language }.
language-not-yours-what = Ползвайте готовите изречения: казват се на езика на човека. Помолете колега или преводач, на когото имате доверие; никога придружител на човека.
