awk 'BEGIN{print "规则包：深";print "满分：5";print "三级指标：率（5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。";printf "公式：率=";for(i=0;i<100000;i++)printf "（";print "1"}' > deep.heng; heng check deep.heng
heng try "$(awk 'BEGIN{printf "率（5分）：得分=";for(i=0;i<20000;i++)printf "("; print "率"}')" 5%
