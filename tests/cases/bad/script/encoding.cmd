printf '规则包：某\377市\n三级指标：甲（5分）\n评分：100%%计满分，每低于1%%扣1分，扣完为止。\n' > broken.heng && heng check broken.heng
printf '规则包：某\000市\n' > nul.heng && heng check nul.heng
