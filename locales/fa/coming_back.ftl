### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    پیام‌های تازه: { $count }.

    هر پیام بعد از زدن دکمه نشان داده می‌شود؛ بهتر است آن وقت کس دیگری نگاه نکند.
    .show = نشان دادن پیام بعدی
