import Answers
import Workshops

/// What is said to somebody who loses workshops and gets others instead: each day is told once.
extension ConvocationWords {
    var headlineOfTransfer: String {
        let exchange = told.exchange
        return exchange.dropped.isEmpty && exchange.added.isEmpty
            ? say("Vos ateliers changent.", "Your workshops change.")
            : say("Vos dates changent.", "Your dates change.")
    }

    /// The days that are off, those that are not as they were, those that are new, and all that holds; what else has
    /// changed comes between.
    var transfer: [Convocation.Block] {
        let exchange = told.exchange
        let others = told.news.compactMap { news -> Convocation.News? in
            guard news.kind == .day else { return news.kind == .readdressed ? news : nil }
            let changes = news.changes.filter { $0.kind != .day }
            return changes.isEmpty ? nil : .init(kind: .day, changes: changes)
        }
        let between = others.flatMap { details(of: $0, isFirst: false) }
        return group + off(exchange) + swaps(exchange) + between + on(exchange)
    }

    private var group: [Convocation.Block] {
        let back = told.changes.filter { $0.kind == .reinstated }
        guard back.isEmpty else {
            let news = Convocation.News(kind: .reinstated, changes: back)
            return details(of: news, isFirst: false)
        }
        let new = told.changes.filter { $0.kind == .invited }.map(\.after)
        guard told.appointments.allSatisfy(new.contains) else { return [] }
        return [.line(say("Vous avez une place dans un autre groupe.", "You have a seat in another group."))]
    }

    private func off(_ exchange: DayExchange) -> [Convocation.Block] {
        guard !exchange.dropped.isEmpty else { return [] }
        return [
            .line(say("Ne venez plus à ces dates :", "Please do not come on these days any more:")),
            .list(exchange.dropped.map(dayOff)),
        ]
    }

    /// The days on which they come as before, but at another hour or elsewhere.
    private func swaps(_ exchange: DayExchange) -> [Convocation.Block] {
        let swaps = exchange.kept.filter { !$0.aspects.isEmpty }
        guard !swaps.isEmpty else { return [] }
        let (fr, en) = (swaps.count == 1 ? "Ce jour-là" : "Ces jours-là", swaps.count == 1 ? "that day" : "these days")
        let lead =
            switch (Set(swaps.map(\.aspects)).count, Set(swaps.flatMap(\.aspects))) {
            case (_, [.hours]): say("\(fr), l'heure change :", "On \(en) the hours change:")
            case (_, [.place]): say("\(fr), le lieu change :", "On \(en) the place changes:")
            case (1, _): say("\(fr), l'heure et le lieu changent :", "On \(en) the hours and the place change:")
            default: say("\(fr), l'heure ou le lieu change :", "On \(en) the hours or the place change:")
            }
        return [.line(lead), .list(swaps.map { "\(day($0.new))\(say(" : ", ": "))\(instead($0))" })]
    }

    /// `à 9 h 30, et non plus à 14 h`.
    private func instead(_ swap: DayExchange.Swap) -> String {
        let text = { (notice: Notice) in
            let parts = [
                swap.aspects.contains(.hours) ? time(notice, in: swap) : nil,
                swap.aspects.contains(.place) ? notice.location : nil,
            ]
            return parts.compactMap(\.self).joined(separator: ", ")
        }
        return say("\(text(swap.new)), et non plus \(text(swap.old))", "\(text(swap.new)) instead of \(text(swap.old))")
    }

    /// `à 14 h`; when it ends, too, where nothing else tells one from the other.
    private func time(_ notice: Notice, in swap: DayExchange.Swap) -> String {
        swap.old.span.start == swap.new.span.start ? hours(notice.span) : start(notice)
    }

    private func on(_ exchange: DayExchange) -> [Convocation.Block] {
        let all = told.appointments.map(block)
        guard !told.appointments.allSatisfy(exchange.added.contains) else {
            return [.line(say("Venez à ces dates :", "Please come on these days:"))] + all
        }
        let new: [Convocation.Block] =
            exchange.added.isEmpty
            ? []
            : [
                .line(say("Venez aussi à ces dates :", "Please come on these days, too:")),
                .list(exchange.added.map { "\(day($0)) \(start($0))" }),
            ]
        return new + [.line(say("Voici tous vos ateliers :", "These are all your workshops:"))] + all
    }
}

/// The same in few letters.
extension ConvocationWords {
    /// From long to short; where a place or an hour is left out, the letter says it.
    var shortTransfer: [String] {
        let exchange = told.exchange, swaps = exchange.kept.filter { !$0.aspects.isEmpty }
        let off =
            exchange.dropped.isEmpty
            ? nil
            : say("Ne venez plus : ", "Please do not come: ") + exchange.dropped.map(shortOff).joined(separator: ", ")
                + "."
        guard exchange.kept.isEmpty, told.appointments.allSatisfy(exchange.added.contains) else {
            return shortSwaps(off, swaps, exchange)
        }
        let last = coming.last.map { wordings([off, $0]) } ?? []
        return coming.flatMap { wordings([headline, off, $0]) } + last + wordings([headline, seeLetter])
    }

    /// Days that are not as they were are told apart from those that are off and those that are new.
    private func shortSwaps(_ off: String?, _ swaps: [DayExchange.Swap], _ exchange: DayExchange) -> [String] {
        let full = groups(swaps).map { days, swap in
            let place = swap.aspects.contains(.place) ? ", \(swap.new.location)" : ""
            let hour = swap.aspects.contains(.hours) ? time(swap.new, in: swap) : ""
            let known = time(swap.old, in: swap)
            let old = place.isEmpty ? say(", et non plus \(known)", " instead of \(known)") : ""
            return "\(days)\(say(" : ", ": "))\([hour + place + old].joined().trimmingPrefix(", "))."
        }
        let days = swaps.map { wording.dayOfYear($0.new.date) }.joined(separator: ", ")
        let brief = swaps.isEmpty ? nil : say("Autre heure ou autre lieu : \(days).", "Other hours or place: \(days).")
        let new = exchange.added.map(shortOn).joined(separator: ", ")
        let on = new.isEmpty ? nil : say("Venez aussi : \(new).", "Please come, too: \(new).")
        let plain = exchange.added.map { wording.dayOfYear($0.date) }.joined(separator: ", ")
        let onDays = new.isEmpty ? nil : say("Venez aussi : \(plain).", "Please come, too: \(plain).")
        return wordings([headline, off] + full + [on]) + wordings([off] + full + [on])
            + wordings([headline, off, brief, onDays, seeLetter]) + wordings([off, brief, onDays, seeLetter])
            + wordings([headline, seeLetter])
    }

    /// Swaps that are alike, with their days.
    private func groups(_ swaps: [DayExchange.Swap]) -> [(days: String, swap: DayExchange.Swap)] {
        let key = { (swap: DayExchange.Swap) in
            "\(swap.old.span) \(swap.new.span) \(swap.old.location) \(swap.new.location)"
        }
        return Dictionary(grouping: swaps, by: key).values.sorted { $0[0].new.date < $1[0].new.date }.map { alike in
            (alike.map { wording.dayOfYear($0.new.date) }.joined(separator: ", "), alike[0])
        }
    }

    /// `3/5`, or `3/5 à 14 h` where they come on that day all the same.
    func shortOff(_ notice: Notice) -> String {
        told.appointments.contains { $0.date == notice.date } ? shortOn(notice) : wording.dayOfYear(notice.date)
    }

    /// `3/5 à 14 h`.
    func shortOn(_ notice: Notice) -> String { "\(wording.dayOfYear(notice.date)) \(start(notice))" }

    /// One wording of these parts.
    func wordings(_ parts: [String?]) -> [String] { [parts.compactMap(\.self).joined(separator: " ")] }
}
