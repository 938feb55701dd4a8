import Testing

@testable import Scheduling

struct HeapTests {
    @Test(arguments: 0..<20)
    func theSmallestComesOutFirst(seed: Int) {
        var random = SplitMix(seed: seed)
        let numbers = (0..<random.number(0...60)).map { _ in random.number(0...30) }
        var heap = Heap<Int>()
        for number in numbers { heap.push(number) }
        var sorted: [Int] = []
        while let smallest = heap.pop() { sorted.append(smallest) }
        #expect(sorted == numbers.sorted())
    }
}
