### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### За екипа: какво показа сортирането, с прости думи. Отговорът насочва към нещо; той не доказва нищо.

## Степен на тревога

concern-C0 = няма признак в отговорите
concern-C1 = някои признаци
concern-C2 = ясни признаци
concern-C3 = силни признаци
concern-CU = твърде малко отговори, за да се каже

## Спешност

priority-P1 = сега
priority-P2 = спешно
priority-P3 = скоро
priority-P4 = може да почака
priority-X = не е случай

## Кой ред от таблицата определи спешността

rule-duress = казва с уговорената дума, че някой чете заедно или принуждава да се пише
rule-danger-now = казва, че е в опасност сега
rule-danger-word = използва думи за опасност
rule-suicide-now = мисли за самоубийство сега
rule-suicide-word = използва думи, че не иска да живее
rule-child-word = използва думи на човек под 18 години
rule-compromised-contact = SEC: тук някой пита за други хора; телефонът може да е в чужди ръце
rule-confined-and-harm = не може да излезе и има насилие, заплаха, дете или бременност
rule-c3-now = силни признаци, случва се сега
rule-suicide-thoughts = мисли за самоубийство, не в момента
rule-family-threatened = заплашват семейството
rule-threatened-after = вече е навън и го заплашват
rule-short-time = има малко време за писане и има ясни признаци
rule-danger-unsure = подалият сигнала не е сигурен дали има опасност
rule-triage-failed = сортирането срещна нещо непознато: моля, погледнете
rule-c2 = ясни признаци
rule-c3-before = силни признаци, в миналото
rule-asks-for-person = иска да говори с човек
rule-reported = някой съобщава за друг човек
rule-voice-only = засега само глас или мълчание: може някой да се страхува да пише
rule-low = нищо, което да не търпи отлагане
rule-child-unsafe = човек под 18 години казва, че не е в безопасност
rule-child-c3-now = човек под 18 години, използван сега
rule-child-alone = човек под 18 години, сам или с чужди хора, безопасността не е сигурна
rule-child-under-14 = под 14 години, с ясни признаци
rule-child-c2 = човек под 18 години, с ясни признаци
rule-child = човек под 18 години
rule-child-reported = има сигнал за дете

## Кой ред от таблицата определи степента

concern-rule-determinant = един отговор е достатъчен
concern-rule-coercion-and-another = принуда и още една група признаци
concern-rule-two-strong-coercion = два силни признака за принуда
concern-rule-three-dimensions = три групи признаци
concern-rule-one-dimension = една група признаци
concern-rule-one-strong = един силен признак
concern-rule-means-points = няколко признака, които се натрупват
concern-rule-short-screen = „да“ на един от четирите кратки въпроса
concern-rule-box-floor = поле, което важи само, ако е видяно или казано
concern-rule-any-sign = признак
concern-rule-not-yet = има предложение, още не е тръгнал
concern-rule-few-answers = отговорено е на по-малко от четири въпроса
concern-rule-nothing-found = няма признак в отговорите
concern-rule-child-activity = човек под 18 години е принуждаван да прави нещо
concern-rule-child-unsafe = човек под 18 години не е в безопасност
concern-rule-child = човек под 18 години
concern-rule-child-reported = има сигнал за дете

## Възможни форми

hint-sexual = сексуална експлоатация
hint-begging = принудителна просия
hint-criminality = принуда към престъпления
hint-servitude = домашно робство
hint-labour = принудителен труд
hint-marriage = принудителен брак
hint-newborn = продажба на новородено

## Групи признаци (МОТ)

dimension-D1 = измама при набиране
dimension-D2 = принуда при набиране
dimension-D3 = злоупотреба с уязвимост при набиране
dimension-D4 = експлоатация
dimension-D5 = принуда на място
dimension-D6 = злоупотреба с уязвимост на място

## Признаци (кратък преразказ на оперативните показатели на МОТ, WCMS_105023)

indicator-D1-nature = измама за работата, мястото или работодателя
indicator-D1-wages = измама за заплащането
indicator-D1-conditions = измама за условията
indicator-D1-contract = измама за договора
indicator-D1-housing = измама за жилището
indicator-D1-legal = измама за документите или правния статут
indicator-D1-travel = измама за пътуването
indicator-D1-family = измама за събиране със семейството
indicator-D1-marriage = измама с обещание за брак или осиновяване
indicator-D1-education = измама за образование
indicator-D2-violence = насилие при набирането
indicator-D2-threat = заплахи с насилие при набирането
indicator-D2-abduction = отведен, продаден или принуден към брак
indicator-D2-debt = обвързване с дълг при набирането
indicator-D2-docs = отнети документи при набирането
indicator-D2-isolation = затворен или следен при набирането
indicator-D2-denounce = заплаха с властите при набирането
indicator-D2-shame = заплаха, че ще кажат на семейството, при набирането
indicator-D2-family = насилие над семейството при набирането
indicator-D2-money = задържани пари при набирането
indicator-D3-difficult_family = тежко семейно положение
indicator-D3-status = злоупотреба с неуреден статут
indicator-D3-education_language = злоупотреба с ниско образование или език
indicator-D3-information = злоупотреба с липса на информация
indicator-D3-control = контрол от набиращия
indicator-D3-economic = злоупотреба с бедност
indicator-D3-false_success = лъжливи истории за успех
indicator-D3-false_law = невярна информация за закона
indicator-D3-family = набиране от семейството
indicator-D3-personal = злоупотреба с лично положение
indicator-D3-emotional = набиране от партньор
indicator-D3-authorities = злоупотреба с отношението към властите
indicator-D3-past = злоупотреба с преживени трудности
indicator-D3-travel = злоупотреба с трудности при пътуване
indicator-D3-beliefs = злоупотреба с културни или религиозни вярвания
indicator-D3-context = война или бедствие
indicator-D4-hours = прекомерно работно време
indicator-D4-pay = ниско или никакво заплащане
indicator-D4-deductions = заплатата се отнема с глоби или от посредник
indicator-D4-living = лоши условия на живот
indicator-D4-work = много лоши условия на труд
indicator-D4-hazard = опасна работа
indicator-D4-law = договорът или трудовият закон не се спазват
indicator-D4-social = няма социална закрила
indicator-D4-education = няма достъп до училище
indicator-D5-docs = документите са у друг
indicator-D5-debt = обвързване с дълг
indicator-D5-isolation = затворен, откъснат или следен
indicator-D5-violence = насилие
indicator-D5-threat = заплахи с насилие
indicator-D5-illicit = принуждаван към престъпления
indicator-D5-tasks = принуждаван към определени дейности или клиенти
indicator-D5-influence = под силно влияние, не може да промени нещо
indicator-D5-peers = принуждаван да действа срещу други
indicator-D5-lie = принуждаван да лъже властите или семейството
indicator-D5-denounce = заплашван с властите
indicator-D5-worse = заплашван с по-лоши условия
indicator-D5-family = заплахи или насилие над семейството
indicator-D5-wages = задържана заплата
indicator-D5-shame = заплашван, че ще кажат на семейството или на други
indicator-D6-dependency = зависи от тях за всекидневните нужди
indicator-D6-area = не познава мястото или езика
indicator-D6-economic = задържан от бедност
indicator-D6-family = децата или семейството са при тях
indicator-D6-status = без документи за тази страна
indicator-D6-past = преживени трудности
indicator-D6-personal = принадлежи към дискриминирана група

## Наши знаци

indicator-danger-now = каза: в опасност сега
indicator-danger-word = думи за опасност
indicator-confined = не може да излезе
indicator-pregnant = бременност
indicator-suicide-now = мисли за самоубийство сега
indicator-suicide-thoughts = понякога мисли за самоубийство
indicator-suicide-word = думи, че не иска да живее
indicator-child = под 18 години
indicator-under-14 = под 14 години
indicator-child-word = думи на човек под 18 години
indicator-asks-for-person = иска да говори с човек
indicator-third-party = съобщава за друг човек
indicator-short-time = има по-малко от пет минути
indicator-duress = каза думата, която значи: пиша по принуда
indicator-ok-word = каза уговорената дума
indicator-probing = попита дали друг човек е писал
indicator-abuse = обидни или сексуални думи
indicator-voice-only = само глас, без думи
indicator-known-reporter = с покана от позната организация
indicator-triage-failed = непознато за тези правила

## Какво отбелязва машината за този, който пише

probing =
    .probing = SEC: попита за друг човек
abuse =
    .abuse = обидни или сексуални думи
voice-only =
    .voice-only = изпрати гласово съобщение и засега нищо друго

## Освен въпросите

flag = Знак
unknown = Непознато

## Въпроси от сигналите, както ги чете екипът, където зададените думи не се четат добре

item-as-what = Пише като
item-known = Код на организация
item-check-person = Прегледани отговори
item-check = Прегледано останало
item-another = Още един човек?
item-where = Място
item-and-now = След съвета
answer-known-invite-known = познат подаващ сигнал, поканен от
answer-known-invite-unknown = непотвърдено: кодът не е познат тук
answer-known-no-code = непотвърдено: няма код
answer-known-skip = непотвърдено: пропуснато

## Полета на сигнал от специалист

F01 = работата или мястото са различни от обещаното
F02 = заплащането или договорът са различни от обещаното
F03 = обещан брак или любов
F04 = набран от роднина
F05 = купен, продаден или отведен
F06 = документите са у друг
F07 = не може да излезе или е заключен
F08 = винаги придружен, говори чрез друг
F09 = наранявания или насилие
F10 = заплахи към човека
F11 = заплахи към семейството
F12 = дълг, който расте или трябва да се отработи
F13 = научен да лъже, заучени отговори
F14 = много дълго работно време
F15 = малко или никакво заплащане
F16 = парите му се взимат
F17 = лошо или пренаселено жилище
F18 = опасна или много лоша работа
F19 = трябва да изкарва минимум на ден
F20 = принуждаван да проси
F21 = принуждаван да краде, да пренася наркотици или да мами
F22 = принуждаван към платен секс или сниман
F23 = живее, където работи, скрит
F24 = не знае езика или адреса
F25 = без документи, страх от властите
