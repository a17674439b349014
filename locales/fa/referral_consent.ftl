### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    می‌شود از { $receiver } ({ $land }) این را خواست: { $help }.

    فقط این به آن‌ها داده می‌شود: { $fields }.

    { $profile ->
        [minor] اجازه می‌دهی؟ اگر بگویی نه، چیزی از دست نمی‌دهی.
       *[adult] اجازه می‌دهید؟ اگر بگویید نه، چیزی از دست نمی‌دهید.
    }
    .yes = بله، اجازه می‌دهم
    .no = نه
    .ask-more = اول یک سوال دارم
agreed =
    { $profile ->
        [minor] ثبت شد. این فقط به آن‌ها داده می‌شود، نه به کس دیگر. هر وقت خواستی می‌توانی پس بگیری: بنویس «پس گرفتن».
       *[adult] ثبت شد. این فقط به آن‌ها داده می‌شود، نه به کس دیگر. هر وقت خواستید می‌توانید پس بگیرید: بنویسید «پس گرفتن».
    }
refused =
    { $profile ->
        [minor] ثبت شد. چیزی به آن‌ها داده نمی‌شود. چیزی از دست نمی‌دهی.
       *[adult] ثبت شد. چیزی به آن‌ها داده نمی‌شود. چیزی از دست نمی‌دهید.
    }
more =
    { $profile ->
        [minor] فعلاً چیزی داده نمی‌شود. سوالت را اینجا بنویس؛ به تیم می‌رسد.
       *[adult] فعلاً چیزی داده نمی‌شود. سوال خود را اینجا بنویسید؛ به تیم می‌رسد.
    }
