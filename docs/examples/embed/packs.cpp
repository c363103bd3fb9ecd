// A city's pack over a framework, both held in memory as they would be in a database, and a record filled by hand.
#include <iostream>
#include <map>
#include <string>

#include "engine/heng.hpp"
#include "engine/model/effective.hpp"

namespace {

const std::map<std::string, std::string, std::less<>> packs = {
    {"共性框架@2020", R"(规则包：共性框架
版本：2020
满分：5
一级指标：过程（5分）
二级指标：预算执行（5分）
三级指标：预算执行率（5分）
评分：100%计满分，每下降5%扣1分，扣完为止。
公式：预算执行率=预算执行数/预算数×100%
)"},
    {"某市@1", R"(规则包：某市
版本：1
基于：共性框架@2020
修改：三级指标 预算执行率
评分：95%以上计满分，每下降1%扣1分，扣完为止。
)"},
};

std::optional<heng::FoundFile> find(std::string_view reference, std::string_view) {
    const auto pack = packs.find(reference);
    if (pack == packs.end()) return std::nullopt;
    return heng::FoundFile{pack->first, pack->second};
}

heng::InputId input(const heng::Pack& pack, std::string_view header) {
    for (heng::InputId id = 0; id < pack.inputs.size(); ++id)
        if (pack.inputs[id].paths.front() == header) return id;
    throw std::out_of_range(std::string(header));
}

}  // namespace

int main() {
    const heng::Compiled compiled = heng::compile("某市@1", packs.at("某市@1"), find);
    if (!compiled.ok()) return 1;
    const heng::Pack& pack = compiled.pack;
    std::cout << heng::overlay_report(pack, heng::Language::zh);

    heng::Record record{"财政局", std::vector<heng::Value>(pack.inputs.size()), {}, 1};  // all missing
    record.values[input(pack, "预算执行数")] = *heng::Number::from_decimal("9330000");   // 元
    record.values[input(pack, "预算数")] = heng::Number(10000000);
    const heng::UnitScore score = heng::score(pack, {record}).front();
    if (const auto* total = boost::variant2::get_if<heng::Scored>(&score.total))
        std::cout << score.unit << " " << total->points.str() << "\n";
    return 0;
}
