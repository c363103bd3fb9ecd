#include "cli/selection.hpp"

#include <algorithm>

#include "grammar/pattern.hpp"

namespace heng {
namespace {

constexpr std::size_t shown_names = 12;

std::string listed(const Session& session, const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < shown_names; ++i)
        text += (i == 0 ? "" : session.say("、", ", ")) + names[i];
    return names.size() > shown_names ? text + " …" : text;
}

void complain(Session& session, const char* zh, const char* en, const std::string& wanted,
              const std::vector<std::string>& names) {
    session.complain(format(session.say(zh, en), wanted, listed(session, names)));
    session.end(Exit::usage);
}

}  // namespace

std::optional<std::size_t> choose_unit(Session& session, const std::vector<std::string>& names,
                                       const std::string& wanted) {
    if (wanted.empty() && names.size() == 1) return 0;
    const auto found = std::find(names.begin(), names.end(), wanted);
    if (!wanted.empty() && found != names.end()) return static_cast<std::size_t>(found - names.begin());
    if (names.empty())
        complain(session, "数据里没有评价对象", "the data holds no unit", wanted, names);
    else if (wanted.empty())
        complain(session, "数据里有几个评价对象，请用 --unit 指明一个：{1}", "say with --unit which one: {1}", wanted,
                 names);
    else
        complain(session, "数据里没有评价对象“{}”，有：{}", "no unit '{}' in the data; there are: {}", wanted, names);
    return std::nullopt;
}

void unknown_indicator(Session& session, const std::vector<std::string>& paths, const std::string& wanted) {
    complain(session, "规则包里没有指标“{}”，有：{}", "no indicator '{}' in the pack; there are: {}", wanted, paths);
}

}  // namespace heng
