import Testing
import Workshops

struct PartlyAttendedTests {
    @Test(
        arguments: [
            (PartlyAttended.minutes, Presence.present, nil, 180), (.minutes, .late, 105, 105),
            (.minutes, .leftEarly, 20, 20),
            (.minutes, .late, nil, nil), (.minutes, .late, 300, 180), (.apart, .present, nil, 180),
            (.apart, .late, 105, nil),
            (.apart, .leftEarly, nil, nil), (.minutes, .absent, nil, nil), (.minutes, .excused, 60, nil),
        ] as [(PartlyAttended, Presence, Int?, Int?)])
    func onlyTimeThatWasSpentIsCertified(setting: PartlyAttended, presence: Presence, minutes: Int?, certified: Int?) {
        #expect(setting.certified(presence, minutes: minutes, of: 180) == certified)
    }
}
