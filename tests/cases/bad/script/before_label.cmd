heng check before_label.heng
