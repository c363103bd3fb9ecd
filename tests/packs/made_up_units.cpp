// Writes the made-up data of stdlib_rules/hecheng-department-2020.2: 200 units that do not exist, for comparing the two
// versions. The same bytes on every machine: whole numbers and a seed, no library of distributions. Knows nothing of
// rules.
#include <array>
#include <cstdint>
#include <cstdio>
#include <string>

namespace {

constexpr std::uint64_t seed = 2020;
constexpr int units = 200;

class Dice {
  public:
    explicit Dice(std::uint64_t start) : state_(start) {}

    /// A whole number in [low, high].
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(draw() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool once_in(std::int64_t n) { return between(1, n) == 1; }

  private:
    std::uint64_t draw() {  // splitmix64
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    std::uint64_t state_;
};

/// 12.34 of 1234
std::string hundredths(std::int64_t value) {
    const std::string digits = std::to_string(value % 100);
    return std::to_string(value / 100) + "." + (digits.size() < 2 ? "0" : "") + digits;
}

constexpr std::array headers = {"单位",
                                "在职人员数",
                                "编制数",
                                "本年度“三公经费”总额（万元）",
                                "上年度“三公经费”总额（万元）",
                                "重点预算支出（万元）",
                                "预算总支出（万元）",
                                "预算执行数（万元）",
                                "预算数（万元）",
                                "预算调整数（万元）",
                                "实际支付进度",
                                "既定支付进度",
                                "结转结余总额（万元）",
                                "支出预算数（万元）",
                                "本年度累计结转结余资金总额（万元）",
                                "上年度累计结转结余资金总额（万元）",
                                "实际支出公用经费总额（万元）",
                                "预算安排公用经费总额（万元）",
                                "“三公经费”实际支出数（万元）",
                                "“三公经费”预算安排数（万元）",
                                "实际政府采购金额（万元）",
                                "政府采购预算数（万元）",
                                "实际在用固定资产总额（万元）",
                                "所有固定资产总额（万元）",
                                "实际完成工作数",
                                "计划工作数",
                                "及时完成实际工作数",
                                "质量达标实际工作数",
                                "重点工作办结率",
                                "经济效益",
                                "社会效益",
                                "生态效益",
                                "社会公众或服务对象满意度",
                                "绩效目标合理性",
                                "绩效指标明确性",
                                "预算管理/管理制度健全性",
                                "资金使用合规性",
                                "预决算信息公开性",
                                "基础信息完善性",
                                "资产管理/管理制度健全性",
                                "资产管理安全性"};

/// One row, cell by cell in the order of the headers.
class Row {
  public:
    explicit Row(Dice& dice, const std::string& name) : dice_(dice), text_(name) {}

    std::string fill() {
        people();
        budget();
        purchases_and_assets();
        work();
        judged();
        items(3), items(4), items(4);
        cell(std::to_string(dice_.between(0, 3) / 2));
        items(2), items(3), items(2), items(5);
        return text_ + "\n";
    }

  private:
    void cell(const std::string& value) { text_ += "," + value; }

    /// A part of a whole, in thousandths drawn from the range, with the whole behind it.
    void ratio(std::int64_t whole, std::int64_t low, std::int64_t high) {
        cell(hundredths(whole * dice_.between(low, high) / 1000));
        cell(hundredths(whole));
    }

    void people() {
        const std::int64_t posts = dice_.between(8, 120);
        cell(std::to_string(posts - dice_.between(-1, 6)));
        cell(std::to_string(posts));
    }

    void budget() {
        const std::int64_t year = dice_.between(20000, 900000), carried = dice_.between(500, year / 20);
        const std::int64_t trips = dice_.between(300, 6000);
        ratio(trips, 850, 1020);
        ratio(year, 420, 800);
        ratio(year, 930, 1000);
        cell(hundredths(dice_.once_in(4) ? 0 : year * dice_.between(5, 180) / 1000));
        cell(std::to_string(dice_.between(88, 102)) + "%");
        cell("100%");
        if (dice_.once_in(40))  // nobody handed it in
            cell(""), cell(hundredths(year));
        else
            ratio(year, 0, 90);
        ratio(carried, 850, 1080);
        ratio(year / 10, 900, 1020);
        ratio(trips, 850, 1015);
    }

    void purchases_and_assets() {
        if (dice_.once_in(12))  // nothing was to be bought
            cell("不适用"), cell("不适用");
        else
            ratio(dice_.between(2000, 60000), 880, 1060);
        ratio(dice_.between(10000, 400000), 880, 1000);
    }

    void work() {
        const std::int64_t planned = dice_.between(10, 60);
        const std::int64_t done = planned * dice_.between(930, 1060) / 1000;
        cell(std::to_string(done));
        cell(std::to_string(planned));
        cell(std::to_string(done - dice_.between(0, 2)));
        cell(std::to_string(done - dice_.between(0, 2)));
    }

    void judged() {
        for (int i = 0; i < 5; ++i) cell(std::to_string(dice_.between(3, 5)));
    }

    void items(int count) {
        std::string met;
        for (int i = 0; i < count; ++i) met += dice_.once_in(8) ? "×" : "√";
        cell(met);
    }

    Dice& dice_;
    std::string text_;
};

}  // namespace

int main() {
    std::string text;
    for (const char* header : headers) text += (text.empty() ? "" : ",") + std::string(header);
    text += "\n";
    Dice dice(seed);
    for (int i = 1; i <= units; ++i) {
        const std::string number = std::to_string(1000 + i).substr(1);
        text += Row(dice, "编造单位" + number).fill();
    }
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
