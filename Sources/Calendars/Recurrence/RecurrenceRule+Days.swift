import Workshops

/// How much work the rules of one file may still ask for, in days looked at.
struct RecurrenceBudget {
    private(set) var left = 2_000_000

    struct Spent: Error {}

    mutating func spend(_ days: Int) throws(Spent) {
        left -= days
        guard left >= 0 else { throw Spent() }
    }
}

extension RecurrenceRule {
    /// The days of the rule from `first` on, in their order, that lie in `range`.
    ///
    /// The first day belongs to it, whether it fits the rule or not (RFC 5545 §3.8.5.3). The rule
    /// is followed no further than `range`: a rule that never comes true ends there too.
    func days(
        from first: CivilDate, in range: ClosedRange<CivilDate>, budget: inout RecurrenceBudget
    ) throws(RecurrenceBudget.Spent) -> [CivilDate] {
        var found = range.contains(first) ? [first] : []
        var left = count.map { $0 - 1 }
        // Counting has to begin at the first day; otherwise all before the range can be skipped.
        var index = count == nil ? max(0, periods(from: first, to: range.lowerBound) / interval) : 0
        while let start = periodStart(index, from: first), start <= range.upperBound, left != 0 {
            try budget.spend(periodLength)
            let days = days(ofPeriod: start, from: first)
            for day in days where day > first {
                guard left != 0, day <= range.upperBound else { break }
                if day >= range.lowerBound { found.append(day) }
                left = left.map { $0 - 1 }
            }
            index += 1
        }
        return found
    }

    private var periodLength: Int {
        switch frequency {
        case .daily: 1
        case .weekly: 7
        case .monthly: 31
        case .yearly: 366
        }
    }

    /// How many whole days, weeks, months or years lie between two days, at most one too few.
    private func periods(from first: CivilDate, to day: CivilDate) -> Int {
        switch frequency {
        case .daily: day.dayNumber - first.dayNumber
        case .weekly: (day.dayNumber - first.dayNumber) / 7
        case .monthly: (day.year - first.year) * 12 + day.month - first.month
        case .yearly: day.year - first.year
        }
    }

    /// The first day of a period, 0 being that of the first day; nil after the year 9999.
    private func periodStart(_ index: Int, from first: CivilDate) -> CivilDate? {
        let steps = index * interval
        switch frequency {
        case .daily: return first.advanced(by: steps)
        case .weekly:
            return first.advanced(by: steps * 7 - (first.weekday.rawValue - weekStart.rawValue + 7) % 7)
        case .monthly:
            let (years, month) = (first.month - 1 + steps).flooredDivision(by: 12)
            return CivilDate(year: first.year + years, month: month + 1, day: 1)
        case .yearly: return CivilDate(year: first.year + steps, month: 1, day: 1)
        }
    }

    /// The days of a period that fit the rule, in their order, before those up to the first are left out.
    private func days(ofPeriod start: CivilDate, from first: CivilDate) -> [CivilDate] {
        let days =
            switch frequency {
            case .daily: [start].filter { fitsMonthDay($0) && fitsWeekday($0) }
            case .weekly: (0..<7).map { start.advanced(by: $0) }.filter { isInWeek($0, of: first) }
            case .monthly: days(ofMonth: start, from: first)
            case .yearly: days(ofYear: start, from: first)
            }
        let inMonths = months.isEmpty ? days : days.filter { months.contains($0.month) }
        guard !positions.isEmpty else { return inMonths }
        return inMonths.enumerated().filter { index, _ in
            positions.contains(index + 1) || positions.contains(index - inMonths.count)
        }.map(\.element)
    }

    private func days(ofYear start: CivilDate, from first: CivilDate) -> [CivilDate] {
        let year = start.year
        guard months.isEmpty else {
            return months.sorted().flatMap { month in
                CivilDate(year: year, month: month, day: 1).map { days(ofMonth: $0, from: first) } ?? []
            }
        }
        if days.isEmpty, monthDays.isEmpty {
            return [CivilDate(year: year, month: first.month, day: first.day)].compactMap(\.self)
        }
        let length = CivilDate.daysInMonth(2, of: year) == 29 ? 366 : 365
        return days(of: start, length: length).filter {
            fitsMonthDay($0) && fitsWeekday($0, of: start, length: length)
        }
    }

    private func days(ofMonth start: CivilDate, from first: CivilDate) -> [CivilDate] {
        let length = CivilDate.daysInMonth(start.month, of: start.year)
        return days(of: start, length: length).filter { day in
            if monthDays.isEmpty, days.isEmpty { return day.day == first.day }
            return fitsMonthDay(day) && fitsWeekday(day, of: start, length: length)
        }
    }

    private func days(of start: CivilDate, length: Int) -> [CivilDate] { (0..<length).map { start.advanced(by: $0) } }

    private func isInWeek(_ day: CivilDate, of first: CivilDate) -> Bool {
        days.isEmpty ? day.weekday == first.weekday : fitsWeekday(day)
    }

    private func fitsMonthDay(_ day: CivilDate) -> Bool {
        let (year, month, number) = day.components
        return monthDays.isEmpty || monthDays.contains(number)
            || monthDays.contains(number - CivilDate.daysInMonth(month, of: year) - 1)
    }

    private func fitsWeekday(_ day: CivilDate) -> Bool {
        days.isEmpty || days.contains(Day(ordinal: nil, weekday: day.weekday))
    }

    /// The same where ordinals count within a month or year that begins at `start`.
    private func fitsWeekday(_ day: CivilDate, of start: CivilDate, length: Int) -> Bool {
        guard !fitsWeekday(day) else { return true }
        let offset = day.dayNumber - start.dayNumber
        return days.contains(Day(ordinal: offset / 7 + 1, weekday: day.weekday))
            || days.contains(Day(ordinal: -((length - 1 - offset) / 7 + 1), weekday: day.weekday))
    }
}
