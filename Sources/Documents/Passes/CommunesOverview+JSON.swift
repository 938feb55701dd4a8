package import Answers
import Workshops

extension CommunesOverview {
    package var json: JSON {
        [
            "communes": .list(communes.map(\.json)), "reserve": .number(reserve),
            "chequebooks": .number(chequebooks), "appealEnds": .day(appeal?.lastDay),
            "workshopsBeforeAppealEnds": .number(appeal?.workshops),
        ]
    }
}
