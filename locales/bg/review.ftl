### For supervisors: what stands on the generated pages of docs/flows beside the texts of the flows.

generated = Създадено от `bot/flows` и `locales/en` с `make flows`; не се редактира.
every-question = При всеки въпрос:
goes-on = Продължава в { $flow }.
skippable = може да се пропусне
aside = отклонение: връща се към прекъснатия въпрос
after = пита се само след { $choices } в { $step }
only-after = пита се само след единствено { $choices } в { $step }
leads-to = към { $step }
lexicon = думи от речника { $flag }
path = път { $path }

## For training: a page that looks like a phone

phone-title = Репетиция
phone-what = За обучение и за преценка на текстове. Тук нищо не се пази и никой не се търси. Под пунктира стои какво би научил екипът от отговора.
phone-flow = Разговор
phone-language = Език
phone-begin = Начало
phone-at = На стъпка { $step }
phone-bar = Съобщения
phone-write = Пишете тук
phone-send = Изпращане
phone-listen = Чуй
