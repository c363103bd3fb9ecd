heng sql forms.heng
