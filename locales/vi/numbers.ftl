### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = Số { $emergency } gọi được ở mọi nước Liên minh châu Âu. Ở nơi khác, số khẩn cấp có thể khác.

country-bg = Bulgaria
country-hu = Hungary
country-pl = Ba Lan
country-other = nước khác

service-emergency = khẩn cấp, cảnh sát, xe cứu thương
service-a21 = đường dây cho người bị mất tự do
service-animus = đường dây cho người sống với bạo lực
service-child-line = đường dây cho trẻ em
service-commission = ủy ban quốc gia, thông tin
service-labour-inspectorate = thanh tra lao động
service-okit = đường dây khủng hoảng, bạo lực và mất tự do
service-victim-support = đường dây nhà nước cho người bị tội phạm gây hại
service-victim-support-eu = cùng đường dây đó, số châu Âu
service-kek-vonal = đường dây cho trẻ em và trẻ em mất tích
service-missing-children = đường dây về trẻ em mất tích
service-kcik = trung tâm tư vấn và khủng hoảng cho người bị mất tự do
service-la-strada = La Strada, cùng sự giúp đỡ đó, số di động
service-legal-aid = tư vấn luật, miễn phí cho người không có tiền
service-emotional-support = người lắng nghe
hours-always = mọi lúc, miễn phí
hours-always-from-inside = mọi lúc, miễn phí trong nước
hours-always-paid = mọi lúc
hours-urgent-at-night = mọi lúc, ban đêm cho việc khẩn cấp
hours-office = giờ làm việc
