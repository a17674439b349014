### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Yeni mesajlar: { $count }.

    Her biri düğmeye basınca gösterilir. En iyisi, başka kimse bakmıyorken.
    .show = Sonrakini göster
