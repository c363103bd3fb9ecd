// How the parts of an audit write down what they found. Entry: Auditor (figure.cpp).
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "engine/data/table.hpp"
#include "engine/number/number.hpp"

namespace heng {

/// Where a printed thing stands, in the words of the document.
struct Place {
    std::string unit;    // the evaluated unit or project
    std::string place;   // the indicator, the row
    std::string column;  // 得分, 执行率, 年度指标值
    std::uint32_t row = 0;
    std::uint32_t number = 0;  // of the column
};

struct Figure;
using Figures = std::vector<Figure>;

/// Collects problems of one file, and the verdict on every figure that was looked at.
class Auditor {
  public:
    Auditor(std::string file, DataProblems& out, Figures* figures = nullptr)
        : file_(std::move(file)), out_(out), figures_(figures) {}

    /// A figure that can be held against something: confirmed, unless something is said of it afterwards.
    void examine(const Place& at, std::string printed);

    /// A remark on a figure that is no problem.
    void remark(const char* code, const Place& at, const std::string& printed, const std::string& follows) {
        judge(code, at, printed, follows);
    }

    /// `follows` is what the document's own figures give instead; empty where nothing does.
    void say(const char* code, Severity severity, const Place& at, std::string printed, std::string follows);

  private:
    void judge(const char* code, const Place& at, const std::string& printed, const std::string& follows);

    std::string file_;
    DataProblems& out_;
    Figures* figures_;
};

/// A printed number: 12, 9.5, 10分, in any of the usual spellings. Nullopt where it is none.
std::optional<Number> printed_number(std::string_view cell);

/// A printed amount in base units, with or without its unit: 1733.634137万元, 61%. Nullopt where it is none.
std::optional<Number> printed_amount(std::string_view cell);

/// Empty, blanks of any width, dashes.
bool is_blank(std::string_view cell);

/// Does `exact`, rounded to as many decimals as `printed` shows, give `printed`?
bool equal_when_rounded(const Number& exact, const Number& printed);

/// A character of the private-use area inside a cell, as U+E427; empty where there is none.
std::string stray_character(std::string_view cell);

/// 12、 or 3． or ② at the start of a row's name; 0 where there is none.
int numbering(std::string_view name);

/// A number to show to a person: decimals where they end, at most four where not.
std::string shown(const Number& number);

}  // namespace heng
