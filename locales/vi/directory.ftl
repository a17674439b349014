### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Quỹ Hiệp hội Animus
org-a21-bg = A21 Bulgaria, đường dây quốc gia
org-nccthb = Ủy ban Quốc gia (NCCTHB)
org-sacp = Cơ quan Nhà nước về Bảo vệ Trẻ em
org-social-assistance-bg = Cơ quan Trợ giúp Xã hội
org-labour-inspectorate-bg = Tổng Thanh tra Lao động
org-legal-aid-bg = Văn phòng Trợ giúp Pháp lý Quốc gia
org-iom-bg = IOM Bulgaria
org-organised-crime-bg = Cảnh sát, Tổng cục Chống Tội phạm có Tổ chức
org-okit = Đường dây khủng hoảng OKIT
org-victim-support-hu = Dịch vụ hỗ trợ của nhà nước (Áldozatsegítő)
org-kek-vonal = Đường dây trẻ em Kék Vonal
org-nbi-hu = Cảnh sát, Cục Điều tra Quốc gia (NNI)
org-kcik = Trung tâm tư vấn và khủng hoảng KCIK
org-la-strada-pl = La Strada
org-border-guard-pl = Lực lượng Biên phòng

## Required: help

help-talk = một người để nói chuyện
help-crisis = giúp đỡ khi khủng hoảng
help-shelter = một chỗ ở an toàn
help-psychological = nói chuyện với chuyên gia tâm lý
help-medical = bác sĩ
help-legal = luật sư hoặc tư vấn luật
help-documents = giấy tờ
help-return = về nhà an toàn
help-social = tiền, đồ ăn hoặc giúp đỡ hằng ngày khác
help-information = thông tin
help-labour-rights = tiền lương và quyền khi đi làm
help-child-protection = bảo vệ một trẻ em
help-coordination = tìm đúng nơi giúp
help-police = cảnh sát

## Required: what would be given

name = tên gọi của bạn hoặc một tên khác
age = tuổi của bạn
languages = tiếng bạn nói
citizenship = quốc tịch của bạn
where = nước và khu vực bạn đang ở
contact = cách và giờ liên lạc với bạn
situation = tóm tắt chuyện đã xảy ra
needs = những gì bạn cần
risk = điều gì nguy hiểm cho bạn
health = điều họ cần biết về sức khỏe của bạn
papers = bạn có giấy tờ gì
dependants = ai đang cần bạn nuôi

## For staff

kind-ngo = tổ chức
kind-state = cơ quan nhà nước
kind-police = cảnh sát
note-no-identity-without-consent = Nhận hồ sơ chuyển tiếp không có danh tính; danh tính chỉ khi có L3.
note-child-24h = Trẻ em gặp nguy hiểm: báo cùng lúc cho SACP, Bộ Nội vụ và NCCTHB, trong vòng 24 giờ.
note-police-only-if-asked = Chỉ khi chính người đó yêu cầu (L5), hoặc khi nguy hiểm tính mạng hay có nghĩa vụ với trẻ em. Người phụ trách quyết định.
note-hu-needs-residence = Nhà nước chỉ giúp người cư trú hợp pháp: không hứa gì với người không có giấy tờ; hãy hỏi một tổ chức phi chính phủ.
note-kcik-without-police = Cũng giúp người không muốn liên hệ với cảnh sát hoặc biên phòng.
