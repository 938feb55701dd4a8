/// What somebody loses of their workshops, and what they get instead, set against each other day by day: a day on which
/// they come before and after is neither off nor new.
package struct DayExchange: Sendable, Equatable {
    /// Another workshop on the same day.
    package struct Swap: Sendable, Equatable {
        /// As they knew it.
        package let old: Notice
        /// What they come to instead.
        package let new: Notice

        /// The swap of one for the other.
        package init(old: Notice, new: Notice) {
            self.old = old
            self.new = new
        }

        /// What of when and where they come is not as it was.
        package var aspects: [NoticeChange.Kind] {
            (old.span == new.span ? [] : [.hours]) + (old.location == new.location ? [] : [.place])
        }
    }

    /// What they do not come to any more, by date.
    package let dropped: [Notice]
    /// What they come to on days that they had, by date.
    package let kept: [Swap]
    /// What they come to besides, by date.
    package let added: [Notice]

    /// What leads from the ones to the others; of several on one day the earliest stands for the earliest.
    package init(from old: [Notice], to new: [Notice]) {
        let inOrder = { (notices: [Notice]) in
            notices.sorted { CivilTime($0.date, $0.span.start) < CivilTime($1.date, $1.span.start) }
        }
        var left = inOrder(new), dropped: [Notice] = [], kept: [Swap] = []
        for notice in inOrder(old) {
            if let place = left.firstIndex(where: { $0.date == notice.date }) {
                kept.append(Swap(old: notice, new: left.remove(at: place)))
            } else {
                dropped.append(notice)
            }
        }
        self.dropped = dropped
        self.kept = kept
        added = left
    }
}
