### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    رسائل جديدة: { $count }.

    تظهر كل رسالة بعد الضغط على الزر. من الأفضل ألا ينظر أحد غيرك حينها.
    .show = عرض الرسالة التالية
