import Testing
import Workshops

struct TypedSerialTests {
    private func read(_ text: String, _ patterns: [String] = ["PN#####"], orAny: Bool = false) -> [String] {
        TypedSerial.all(in: text, patterns: patterns.compactMap(SerialPattern.init), orAny: orAny).map { typed in
            switch typed {
            case .serial(let serial): serial.description
            case .unreadable(let text): "?\(text)"
            case .backwards(let text): "<\(text)"
            case .tooLong(let text, let passes): ">\(text) \(passes)"
            case .unlike(let text): "!\(text)"
            }
        }
    }

    @Test(arguments: [
        "PN00161,PN00162", "PN00161 PN00162", "PN00161;PN00162", " pn00161 ,  pn00162; ", "PN 00161 PN 00162",
        "PN00161\tPN00162", "PN00161-PN00162", "PN00161 - PN00162", "PN00161–PN00162", "pn 00161,PN0 0162",
    ])
    func twoAreTwoHoweverTheyAreTyped(text: String) { #expect(read(text) == ["PN00161", "PN00162"], "\(text)") }

    @Test func oneIsOne() {
        #expect(read("PN00161") == ["PN00161"] && read("p n 0 0 1 6 1") == ["PN00161"])
        #expect(read("A1-11", ["@#-##"]) == ["A1-11"], "a hyphen of its own")
        #expect(read("AUTRE-1", []) == ["AUTRE-1"], "of another commissioner")
        #expect(read("pn&é\"'(") == ["PN12345"], "as a scanner types it on French keys")
        #expect(read("p,&é\"", ["PM###"]) == ["PM123"], "where M comes out as a comma")
    }

    @Test func rangesAreCounted() {
        #expect(read("PN00098-PN00101") == ["PN00098", "PN00099", "PN00100", "PN00101"])
        #expect(read("PN00098-PN00099, PN00101") == ["PN00098", "PN00099", "PN00101"])
        #expect(read("PN00098-PN00098") == ["PN00098"])
        #expect(read("PN00175-PN00173") == ["<PN00175-PN00173"])
        #expect(read("PN00000-PN00999").count == 1_000 && read("PN00000-PN01000") == [">PN00000-PN01000 1001"])
        #expect(read("AA1-AB2", ["@@#"]) == ["!AA1-AB2"] && read("X07-X09", []) == ["X07", "X08", "X09"])
    }

    @Test func whatIsNoSerialIsSaid() {
        #expect(read("PN1 PN2") == ["?PN1", "?PN2"], "never one of both")
        #expect(read("abc") == ["?abc"] && read("") == ["?"] && read(",;") == ["?,;"])
        #expect(read("PN00161,x") == ["PN00161", "?x"])
        #expect(read("PN1 PN2", []) == ["PN1", "PN2"])
        #expect(read("PN00161 AUTRE-1", orAny: true) == ["PN00161", "AUTRE-1"])
    }
}
