#include "engine/normal/dump.hpp"

namespace heng {
namespace {

struct ShapeText {
    std::string operator()(const Constant& s) const { return s.points.str(); }
    std::string operator()(const Linear& s) const { return s.at_zero.str() + " + " + s.slope.str() + " x"; }
    std::string operator()(const Ratio& s) const {
        return "(" + s.a.str() + " + " + s.b.str() + " x) / (" + s.c.str() + " + " + s.d.str() + " x)";
    }
    std::string operator()(const Staircase& s) const {
        return "stairs " + s.start.str() + " from " + s.origin.str() + (s.direction > 0 ? " up" : " down") + " each " +
               s.size.str() + " " + s.each.str() + (s.partial == PartialStep::started ? " started" : "");
    }
    std::string operator()(const Nothing&) const { return "nothing"; }
    std::string operator()(const NoPoints&) const { return "no points"; }
    std::string operator()(const JudgedRange& s) const {
        return "awaiting " + dump(Interval{Bound{s.low, s.low_closed}, Bound{s.high, s.high_closed}});
    }
};

}  // namespace

std::string dump(const Interval& interval) {
    const auto& [low, high] = interval;
    return (low ? (low->closed ? "[" : "(") + low->at.str() : "(-∞") + "," +
           (high ? high->at.str() + (high->closed ? "]" : ")") : "∞)");
}

std::string dump(const Shape& shape) {
    return boost::variant2::visit(ShapeText{}, shape);
}

std::string dump(const Piecewise& function) {
    std::string text;
    for (const Piece& piece : function.pieces)
        text += (text.empty() ? "" : "\n") + dump(piece.in) + " " + dump(piece.shape);
    return text;
}

}  // namespace heng
