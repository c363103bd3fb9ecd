// The rows of the formal notation, found in the words. Entry: split_formal_rows.
#include <algorithm>

#include "engine/model/formal_rows.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using std::string_view;

bool take(string_view& text, string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

bool compares(string_view text) {
    for (const string_view sign : {"≥", "≤", ">", "<", "=", "≠"})
        if (text.find(sign) != string_view::npos) return true;
    return false;
}

// A row with its place in the folded clause, from which spans are made.
class RowReader {
  public:
    RowReader(const Folded& folded, string_view row) : folded_(folded), row_(row) { made_.span = span(row); }

    std::optional<WrittenRow> read() {
        string_view rest = row_;
        if (!read_condition(rest)) return std::nullopt;
        take(rest, ",");
        if (!read_payment(rest)) return std::nullopt;
        return made_;
    }

  private:
    Span span(string_view part) const {
        const auto begin = static_cast<std::size_t>(part.data() - folded_.text.data());
        return folded_.span(begin, begin + part.size());
    }

    bool read_condition(string_view& rest) {
        made_.otherwise = take(rest, "否则") || take(rest, "其他情况") || take(rest, "其余情况");
        if (made_.otherwise) return true;
        if (!take(rest, "当")) return false;
        const std::size_t end = rest.find("时,");
        if (end == string_view::npos || end == 0) return false;
        made_.when = span(rest.substr(0, end));
        rest.remove_prefix(end + string_view("时").size());
        return true;
    }

    bool read_payment(string_view rest) {
        for (const string_view zero : {"不得分", "不计分", "得零分"})
            if (rest == zero) return set(WrittenRow::Pays::zero, rest);
        for (const string_view full : {"得满分", "计满分"})
            if (rest == full) return set(WrittenRow::Pays::full, rest);
        if (!take(rest, "得") && !take(rest, "计")) return false;
        if (!rest.ends_with("分")) return false;
        rest.remove_suffix(string_view("分").size());
        if (rest.empty() || rest.find(',') != string_view::npos) return false;
        return set(WrittenRow::Pays::expression, rest);
    }

    bool set(WrittenRow::Pays pays, string_view points) {
        made_.pays = pays;
        made_.points = span(points);
        return true;
    }

    const Folded& folded_;
    string_view row_;
    WrittenRow made_;
};

// Rows end at ； and 。.
std::vector<string_view> sentences(string_view text) {
    std::vector<string_view> all;
    const string_view stops[] = {"；", "。"};
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(stops[0]), text.find(stops[1]));
        if (const string_view row = text.substr(0, end); !row.empty()) all.push_back(row);
        if (end == string_view::npos) break;
        text.remove_prefix(end + stops[0].size());
    }
    return all;
}

}  // namespace

std::optional<std::vector<WrittenRow>> split_formal_rows(const Sources& sources, Span clause) {
    if (sources.text(clause).find("当") == string_view::npos) return std::nullopt;
    const Folded folded = fold(sources, clause);
    if (!string_view(folded.text).starts_with("当")) return std::nullopt;
    std::vector<WrittenRow> rows;
    for (const string_view sentence : sentences(folded.text)) {
        const std::optional<WrittenRow> row = RowReader(folded, sentence).read();
        if (!row) return std::nullopt;
        rows.push_back(*row);
    }
    // 当发生安全事故时，不得分 is prose: it leaves all else at full marks, which rows would not.
    const bool otherwise = std::any_of(rows.begin(), rows.end(), [](const WrittenRow& row) { return row.otherwise; });
    if (!otherwise && !compares(folded.text)) return std::nullopt;
    return rows;
}

}  // namespace heng
