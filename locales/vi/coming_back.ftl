### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Tin nhắn mới: { $count }.

    Mỗi tin hiện ra sau khi bấm nút, tốt nhất là khi không có ai khác nhìn.
    .show = Hiện tin tiếp theo
