import Foundation
package import Workshops

extension Notice {
    /// A workshop of a Monday afternoon in spring 2021, so many weeks after the first one.
    package static func sample(
        _ number: Int = 0, place: String = "Mission Locale, 38920 Crolles", _ change: (inout Notice) -> Void = { _ in }
    ) -> Notice {
        var notice = Notice(
            date: TestSupport.date(2021, 3, 1).advanced(by: 7 * number), span: certain(TimeSpan("14:00-17:00")),
            location: place, position: nil,
            summary: "Atelier \(number + 1) sur 5 – <Internet> & « quézako »", description: "", status: .confirmed)
        change(&notice)
        return notice
    }
}

extension NoticeChange {
    /// A change of that notice: nil before for an invitation, nil after for a cancellation.
    package static func sample(
        _ number: Int = 1, from before: Notice?, to after: Notice?, because reason: OwedMessage.Reason? = nil,
        calledOff: Notice? = nil, isGuest: Bool = false, email: EmailAddress? = nil
    ) -> NoticeChange {
        let notice = after ?? before ?? .sample()
        return NoticeChange(
            before: before, calledOff: calledOff, isGuest: isGuest,
            message: Message(
                number: number, uid: "uid-\(notice.date)", method: after == nil ? .cancel : .request, sequence: 1,
                stamp: Date(timeIntervalSince1970: 1_612_774_800), email: email, notice: notice,
                reason: reason ?? (after == nil ? .cancelled : before == nil ? .invited : .moved)))
    }
}
