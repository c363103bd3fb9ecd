// The open points of a pack, what they do to given data, and which of them printed scores settle: text and JSON.
#pragma once
#include "engine/readings/infer.hpp"
#include "engine/readings/survey.hpp"
#include "grammar/messages.hpp"

namespace heng {

/// 不足一档的不扣分, with 默认 or 口径 as its origin.
std::string points_text(const Pack& pack, const std::vector<OpenPoint>& points, Language language);
std::string survey_text(const Survey& survey, Language language);
std::string inference_text(const Inference& inference, Language language);

/// Everything that was asked for; null where it was not.
struct ReadingsReport {
    const Pack& pack;
    const std::vector<OpenPoint>& points;
    const Survey* survey;
    const Inference* inference;
};
/// {"schema": "heng-readings/1", …}
std::string readings_json(const ReadingsReport& report, Language language);

/// 部分档, 取舍 …: what a point is about.
const char* point_title(std::string_view point, Language language);
/// 默认, 规则包口径 …
const char* origin_text(ReadingInForce::From from, Language language);

}  // namespace heng
