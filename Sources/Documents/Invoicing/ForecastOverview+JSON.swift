package import Answers
import Billing
import Workshops

extension ForecastOverview {
    package var json: JSON {
        [
            "today": .day(today), "workshopsOwed": .number(owed), "workshopsAhead": .number(ahead),
            "openSheets": .list(openSheets.map { .text($0.description) }),
            "peopleLackingPasses": .number(lacking.count), "passesLacking": .number(lacking.reduce(0, +)),
            "cases": .byCode(Forecast.Case.allCases.map { ($0.rawValue, forecast[$0].caseJSON) }),
        ]
    }
}

extension Price {
    fileprivate var caseJSON: JSON {
        [
            "dueWorkshops": .number(dueWorkshops), "passes": .number(passes), "total": .cents(total),
            "payable": .cents(payable),
            "sessions": .list(
                sessions.map {
                    [
                        "session": .number($0.session), "dueWorkshops": .number($0.dueWorkshops),
                        "passes": .number($0.passes), "total": .cents($0.total),
                    ]
                }),
        ]
    }
}
